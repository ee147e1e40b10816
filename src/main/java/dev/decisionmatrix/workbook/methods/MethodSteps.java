package dev.decisionmatrix.workbook.methods;

import dev.decisionmatrix.analysis.SecondOpinion;
import dev.decisionmatrix.cells.Formula;
import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.sheet.Cells;
import dev.decisionmatrix.sheet.Content;
import dev.decisionmatrix.workbook.Check;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One of the other methods, once its steps are on the sheet.
 *
 * @param called in a list of methods
 * @param head over its figures in the table of all methods
 * @param figures what it makes of each option, as it is compared
 * @param isDefined whether there is enough to go by
 * @param whyNot what is missing where there is not, in a sentence
 * @param conclusion what follows besides figures and ranks, in a sentence below the table
 * @param checks what must hold of its figures, for the sheet Checks
 */
record MethodSteps(
    SecondOpinion method,
    String called,
    String head,
    Cells<Option> figures,
    Cells<Option> ranks,
    Supplier<Formula> isDefined,
    Supplier<Formula> whyNot,
    Optional<Content<String>> conclusion,
    Supplier<List<Check>> checks) {}
