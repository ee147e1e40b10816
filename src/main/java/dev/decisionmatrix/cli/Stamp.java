package dev.decisionmatrix.cli;

import java.time.Instant;

/** By what and as of when outputs were made. */
record Stamp(String tool, Instant created) {}
