package dev.decisionmatrix.edit;

import java.util.Map;
import java.util.stream.Collectors;

/** What is to be added, in either style. */
sealed interface YamlContent {
  int STEP = 2;

  /** Lines without what ends the last one. */
  String block(int indent, String lineBreak);

  String flow();

  /** As the value of a key, in flow style. */
  String flowValue();

  record Value(String value) implements YamlContent {
    @Override
    public String block(int indent, String lineBreak) {
      return value;
    }

    @Override
    public String flow() {
      return value;
    }

    @Override
    public String flowValue() {
      return value;
    }
  }

  record Keyed(String key, YamlContent content) implements YamlContent {
    @Override
    public String block(int indent, String lineBreak) {
      String head = " ".repeat(indent) + key + ":";
      return content instanceof Value value
          ? head + " " + value.value()
          : head + lineBreak + content.block(indent + STEP, lineBreak);
    }

    @Override
    public String flow() {
      return key + ": " + content.flowValue();
    }

    @Override
    public String flowValue() {
      return "{" + flow() + "}";
    }
  }

  /** An item of a list, with these keys. */
  record Entry(Map<String, String> keys) implements YamlContent {
    @Override
    public String block(int indent, String lineBreak) {
      String parting = lineBreak + " ".repeat(indent + STEP);
      return " ".repeat(indent) + "- " + pairs(parting);
    }

    @Override
    public String flow() {
      return "{" + pairs(", ") + "}";
    }

    @Override
    public String flowValue() {
      return "[" + flow() + "]";
    }

    String pairs(String parting) {
      return keys.entrySet().stream()
          .map(pair -> pair.getKey() + ": " + YamlScalar.of(pair.getValue()))
          .collect(Collectors.joining(parting));
    }
  }
}
