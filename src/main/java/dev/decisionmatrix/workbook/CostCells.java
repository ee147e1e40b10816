package dev.decisionmatrix.workbook;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;

/**
 * What other sheets refer to on the sheet Cost.
 *
 * @param each what an option costs, by what is tried or the evidence; "-" where it is not known
 * @param tried what people try in the place of a cost, or blank
 * @param total of each option's costs; "-" where one is not known
 * @param unknown 1 where an option in contention has none
 * @param frontier which place each option takes on the frontier, from 1; "-" where none
 * @param atPlace which option, by its place in file order, stands at each place of the frontier
 * @param sheet its upper left corner
 * @param demands what costs may come to
 */
public record CostCells(
    Body<Option, Criterion> each,
    Body<Option, Criterion> tried,
    Cells<Option> total,
    Cells<Option> unknown,
    Cells<Option> frontier,
    Cells<Integer> atPlace,
    CellRef sheet,
    CostDemandCells demands) {}
