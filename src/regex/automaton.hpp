/// \file
/// A program made deterministic while it runs, that still knows what its groups took.
///
/// A state is the list of the program's threads in order of preference. A transition keeps, for each thread behind it,
/// the thread that it came from and the groups whose bounds it passed. Reading a text is one look into a table a code
/// point; where groups are wanted the transitions taken are written down, and the way of the thread that matched is
/// followed back through them: a second step for each code point of the match, and no copies of registers (the two
/// passes of Kearns 1991 and Dubé and Feeley 2000, with the order of threads of Pike's machine).
#pragma once
#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "regex/classes.hpp"
#include "regex/program.hpp"

namespace recital::regex {

/// Which of the matches that begin at one place counts.
enum class preferred : std::uint8_t {
  first,    ///< that of the first branch, as in Perl
  longest,  ///< whatever the order of branches
};

/// Where a match has to begin.
enum class beginning : std::uint8_t {
  here,      ///< where reading begins
  anywhere,  ///< the first place that begins a match
};

/// Reads texts by one program. Transitions are made when they are first needed and kept, so one object serves one
/// thread at a time. Reading takes O(text) steps; what is kept grows with the text only as far as the program has ever
/// new lists of threads for it, and is let go between texts when it is large.
class automaton {
 public:
  /// The classes have one for each set of the program; they and the program must outlive the automaton. `word` is the
  /// set of what `\b` takes for letters of a word.
  automaton(const program& p, const code_point_classes& classes, std::uint32_t word, direction way, preferred which,
            beginning where);

  /// No place: of a group that took no part.
  static constexpr std::uint32_t nowhere = 0xFFFFFFFF;

  /// Reads from `from` to the end of `text`, backwards to its beginning. The text is UTF-8; it may end inside a code
  /// point. Whether there is a match; `end` is where it ends, the offset of a byte of `text`.
  [[nodiscard]] bool read(std::string_view text, std::size_t from, std::size_t& end);

  /// Whether there is a match; stops when that is known.
  [[nodiscard]] bool matches(std::string_view text, std::size_t from);

  /// The same as `read`, forwards, and where the match begins and where each of its groups begins and ends, in pairs.
  [[nodiscard]] bool read(std::string_view text, std::size_t from, std::size_t& begin, std::size_t& end,
                          std::vector<std::uint32_t>& groups);

 private:
  /// What the reading wants to know.
  enum class purpose : std::uint8_t { whether, where, groups };

  struct thread {
    std::uint32_t at;    ///< its next instruction
    std::uint32_t rank;  ///< among the places that matches may have begun at, the first is 0
    bool operator==(const thread&) const = default;
  };
  struct state {
    std::vector<thread> threads;
    bool at_begin = false;     ///< nothing has been read, and nothing stands before
    bool behind_word = false;  ///< what was read last is of a word
    bool searching = false;    ///< a match may begin here
    bool operator==(const state&) const = default;
  };
  struct state_hash {
    std::size_t operator()(const state& s) const;
  };
  /// How a thread came about: from which one of the list before, and what it passed. In a match of 32 groups at most.
  struct step {
    std::uint32_t from;  ///< `nowhere` where the match begins there
    std::uint64_t tags;
  };
  // What a state does at a class of code points is a cell of its row: the row of the next state, and marks above it.
  // The steps of its threads stand in a table beside it, so that reading forwards touches half as much memory.
  static constexpr std::uint32_t is_match = 1u << 31;
  static constexpr std::uint32_t is_dead = 1u << 30;
  static constexpr std::uint32_t is_unmade = 1u << 29;
  static constexpr std::uint32_t is_lone = 1u << 31;  ///< of a place in `steps_`: there is but one

  template <purpose Wanted, direction Way>
  bool run(std::string_view text, std::size_t from, std::size_t& end);
  [[nodiscard]] std::uint32_t initial(std::string_view text, std::size_t from);
  [[nodiscard]] std::uint32_t row_of(state s);
  std::uint32_t make(std::uint32_t row, std::uint32_t class_);
  void forget();

  /// Follows a thread as far as it goes without reading, and over the code point where it takes that. False where
  /// threads of less preference count no more.
  bool follow(thread t, std::uint32_t from, const state& before, std::uint32_t class_);
  [[nodiscard]] bool takes(std::uint32_t set, std::uint32_t class_) const {
    return class_ < end_class_ && classes_.contains(set, class_);
  }
  [[nodiscard]] bool holds(assertion a, const state& before, std::uint32_t class_) const;

  const program& program_;
  const code_point_classes& classes_;
  std::uint32_t word_;
  std::uint32_t end_class_;  ///< stands for the end of the text
  std::uint32_t cut_class_;  ///< for a code point that the end of the text cuts: nothing takes it
  std::uint32_t width_;
  direction way_;
  preferred which_;
  beginning where_;
  bool asks_begin_ = false, asks_word_ = false;  ///< what the program's assertions ask for

  std::vector<std::uint32_t> cells_;     ///< `width_` of each state
  std::vector<std::uint32_t> steps_at_;  ///< by cell, into `steps_`; one before stands a match's, if there is one
  std::vector<const state*> states_;
  std::unordered_map<state, std::uint32_t, state_hash> rows_;
  std::vector<step> steps_;
  std::uint32_t initial_[4];  ///< rows, by what stands before

  std::vector<std::uint32_t> taken_;  ///< the cells that the last reading came by
  std::size_t matching_ = 0;          ///< how many of them were taken before the match ended

  // while a transition is made
  struct visit {
    std::uint32_t at;
    std::uint64_t tags;
  };
  std::vector<visit> stack_;
  std::vector<std::uint32_t> visited_, stepped_;  ///< by instruction, the number of the transition that met it last
  std::uint32_t making_ = 0;
  state made_;
  bool has_match_ = false;
  step match_{};
  std::uint32_t match_rank_ = 0;
};

}  // namespace recital::regex
