/**
 * The sheet Teams: scores and ranks by each team's own weights, how far the teams agree, and below
 * it the steps that lead there. Read {@code TeamsSheet} first.
 */
@NullMarked
package dev.decisionmatrix.workbook.teams;

import org.jspecify.annotations.NullMarked;
