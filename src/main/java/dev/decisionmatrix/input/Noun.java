package dev.decisionmatrix.input;

/** What a message calls a thing, alone and in company. */
public enum Noun {
  OPTION("option", "options"),
  CRITERION("criterion", "criteria"),
  SOURCE("source", "sources"),
  COLUMN("column", "columns"),
  KEY("key", "keys"),
  TEAM("team", "teams"),
  WORD("word", "words"),
  NAME("name", "names"),
  GROUP("group", "groups");

  private final String one;
  private final String many;

  Noun(String one, String many) {
    this.one = one;
    this.many = many;
  }

  public String one() {
    return one;
  }

  public String many() {
    return many;
  }
}
