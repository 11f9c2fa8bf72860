#include "cli/interrupt.hpp"

#include <csignal>

namespace recital::cli {
namespace {

volatile std::sig_atomic_t interrupted = 0;
bool is_part = false;

extern "C" void note_interrupt(int signal) {
  interrupted = 1;
  std::signal(signal, SIG_DFL);
}

}  // namespace

interrupt_guard::interrupt_guard() {
  for (std::size_t i = 0; i < before_.size(); ++i) {
    before_[i] = std::signal(signals[i], note_interrupt);
    if (before_[i] == SIG_IGN) std::signal(signals[i], SIG_IGN);  // nohup, or a job in the background
  }
}

interrupt_guard::~interrupt_guard() {
  for (std::size_t i = 0; i < before_.size(); ++i) std::signal(signals[i], before_[i]);
}

bool interrupt_guard::has_come() { return interrupted != 0; }

void interrupt_guard::left_inputs() { is_part = true; }

bool interrupt_guard::has_left_inputs() { return is_part; }

}  // namespace recital::cli
