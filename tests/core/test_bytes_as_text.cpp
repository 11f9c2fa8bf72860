#include "core/bytes_as_text.hpp"

#include <doctest/doctest.h>

#include <string_view>

#include "core/sha256.hpp"

namespace {

std::string hashed(std::string_view bytes, std::size_t piece) {
  recital::sha256 hash;
  for (std::size_t at = 0; at < bytes.size(); at += piece) hash.add(bytes.substr(at, piece));
  return recital::hexadecimal(hash.digest());
}

}  // namespace

TEST_CASE("SHA-256 gives what the standard gives, however the bytes come") {
  CHECK(hashed("", 1) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  const std::string million(1'000'000, 'a');
  for (const std::size_t piece : {std::size_t{63}, std::size_t{64}, million.size()}) {
    CHECK(recital::sha256_of(million) == hashed(million, piece));
    CHECK(hashed(million, piece) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
  }
}

TEST_CASE("a hash begins anew once it was asked for") {
  recital::sha256 hash;
  hash.add("something else");
  CHECK(hash.digest().size() == 32);
  hash.add("abc");
  CHECK(recital::hexadecimal(hash.digest()) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("base64 gives what the standard gives, padding included") {
  CHECK(recital::base64("").empty());
  CHECK(recital::base64("f") == "Zg==");
  CHECK(recital::base64("fo") == "Zm8=");
  CHECK(recital::base64("foobar") == "Zm9vYmFy");
  CHECK(recital::base64(std::string_view("\0\xFF", 2)) == "AP8=");
}
