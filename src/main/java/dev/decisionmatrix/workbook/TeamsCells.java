package dev.decisionmatrix.workbook;

import dev.decisionmatrix.model.Option;
import dev.decisionmatrix.model.Rater;
import dev.decisionmatrix.model.Team;
import dev.decisionmatrix.sheet.Body;
import dev.decisionmatrix.sheet.Cells;
import java.util.Optional;

/**
 * What other sheets refer to on the sheet Teams.
 *
 * @param firstBy how many teams put the option first
 * @param score by each team's own weights
 * @param rank by these; "-" where it is knocked out
 * @param byGroup rank by each rater's own ratings and the group's weights; only where somebody
 *     rates
 * @param lead of each team's first option over its second
 * @param leadByGroup the same by each rater's own ratings and the group's weights
 * @param against how far the score in use is from that of the steps
 */
public record TeamsCells(
    Cells<Option> firstBy,
    Body<Option, Team> score,
    Body<Option, Team> rank,
    Optional<Body<Option, Rater>> byGroup,
    Cells<Team> lead,
    Optional<Cells<Rater>> leadByGroup,
    Cells<Option> against) {}
