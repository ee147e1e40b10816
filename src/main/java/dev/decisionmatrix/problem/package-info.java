/**
 * What is wrong with the input, as data: problems with a code, a place and a remedy. Imports Java
 * only. Read {@link dev.decisionmatrix.problem.Problem} first.
 */
@NullMarked
package dev.decisionmatrix.problem;

import org.jspecify.annotations.NullMarked;
