// Any message is read or refused, known for one or not.
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>

#include "fuzz/printed.hpp"
#include "fuzz/require.hpp"
#include "read/mail.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string bytes(reinterpret_cast<const char*>(data), size);
  if (recital::is_mail(bytes)) {
    recital::fuzz::require(!recital::messages_in(bytes).empty(), "mail holds a message");
    (void)recital::attachments_of(bytes);
  }
  recital::fuzz::check_printed(recital::read_mail(std::move(bytes), {}));
  return 0;
}
