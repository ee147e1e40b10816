package dev.decisionmatrix.model;

/** What can be chosen. The id names it in files, the name in everything that people read. */
public record Option(String id, String name, String description) {}
