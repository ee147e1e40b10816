package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.Team;

/** What a team's own weights say. */
public record TeamResult(Team team, Weights weights, Ranking ranking) {}
