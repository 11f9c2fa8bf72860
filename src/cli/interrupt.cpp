#include "cli/interrupt.hpp"

#include <csignal>

namespace recital::cli {
namespace {

volatile std::sig_atomic_t interrupted = 0;

extern "C" void note_interrupt(int) {
  interrupted = 1;
  std::signal(SIGINT, SIG_DFL);
}

}  // namespace

interrupt_guard::interrupt_guard() { std::signal(SIGINT, note_interrupt); }
interrupt_guard::~interrupt_guard() { std::signal(SIGINT, SIG_DFL); }
bool interrupt_guard::has_come() { return interrupted != 0; }

}  // namespace recital::cli
