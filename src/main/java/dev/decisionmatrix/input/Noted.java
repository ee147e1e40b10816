package dev.decisionmatrix.input;

/** A value and where it stands. */
record Noted<T>(T value, Span span) {}
