/**
 * The command line: arguments, the order of the steps, publishing, exit codes. May import all other
 * packages and is the only user of the standard streams. Read {@link
 * dev.decisionmatrix.cli.DecisionBuild} first.
 */
@NullMarked
package dev.decisionmatrix.cli;

import org.jspecify.annotations.NullMarked;
