package dev.decisionmatrix.adr;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names that a template can use, by the section in which they are known. */
final class AdrNames {
  static final Map<String, List<String>> ALL = all();

  private AdrNames() {}

  private static Map<String, List<String>> all() {
    Map<String, List<String>> names = new LinkedHashMap<>();
    names.put(
        "",
        List.of(
            "number",
            "status",
            "statusLine",
            "deciders",
            "date",
            "reviewBy",
            "decisionMakers",
            "consulted",
            "informed",
            "title",
            "scale",
            "question",
            "context",
            "drivers",
            "options",
            "chosen",
            "undecided",
            "standing",
            "reasons",
            "supposition",
            "consequences",
            "lookAgain",
            "confirmation",
            "shownAs",
            "ranking",
            "notes",
            "chart",
            "pdf",
            "workbook",
            "json",
            "hasSources",
            "sources",
            "tool",
            "hasFiles",
            "files"));
    names.put(
        "drivers", List.of("name", "weight", "description", "ratings", "demand", "knockedOut"));
    names.put("options", List.of("name", "description", "arguments"));
    names.put("arguments", List.of("sentence"));
    names.put("chosen", List.of("word", "option", "because", "more"));
    names.put("reasons", List.of("sentence"));
    names.put("consequences", List.of("sentence"));
    names.put("lookAgain", List.of("sentence"));
    names.put(
        "ranking",
        List.of(
            "name", "rank", "score", "shown", "lowest", "highest", "range", "coverage", "teams"));
    names.put("notes", List.of("sentence"));
    names.put("sources", List.of("number", "entry"));
    names.put("files", List.of("path", "sha256"));
    return Collections.unmodifiableMap(names);
  }
}
