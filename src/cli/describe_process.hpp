/// \file
/// What the catalogue knows about a review process or a commitment, as text.
#pragma once
#include "cli/fact_sheet.hpp"
#include "recital/catalogue/catalogue.hpp"

namespace recital::cli {

void add_process(fact_sheet& sheet, const catalogue& known, const process& entry);
void add_commitment(fact_sheet& sheet, const catalogue& known, const commitment& entry);

}  // namespace recital::cli
