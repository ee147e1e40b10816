package dev.decisionmatrix.workbook.robustness;

import dev.decisionmatrix.model.Source;
import dev.decisionmatrix.workbook.Spot;
import java.util.Optional;

/** A source, or our own assumptions, speaks on a cell of the matrix. */
record Said(Optional<Source> source, Spot spot) {}
