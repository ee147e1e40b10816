/**
 * Reads a decision's folder and tells everything that is wrong with it. Files become text ({@link
 * dev.decisionmatrix.input.InputText}), text becomes tables of cells that know their place, and one
 * reader per file turns these into the model. May import model, problem, Commons CSV and SnakeYAML
 * Engine. Read {@link dev.decisionmatrix.input.DecisionReader} first.
 */
@NullMarked
package dev.decisionmatrix.input;

import org.jspecify.annotations.NullMarked;
