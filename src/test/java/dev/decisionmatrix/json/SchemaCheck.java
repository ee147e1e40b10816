package dev.decisionmatrix.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.DialectId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Holds JSON against our schemas, and these against what a schema is, by a library of others. */
public final class SchemaCheck {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Map<Schema, com.networknt.schema.Schema> READ = new EnumMap<>(Schema.class);

  private SchemaCheck() {}

  /** Where the text is not what the schema says; empty where it is. */
  public static List<String> flaws(Schema schema, String text) {
    return flaws(
        READ.computeIfAbsent(schema, one -> REGISTRY.getSchema(one.text(), InputFormat.JSON)),
        text);
  }

  /** Where the schema itself is none. */
  static List<String> flaws(Schema schema) {
    return flaws(REGISTRY.getSchema(SchemaLocation.of(DialectId.DRAFT_2020_12)), schema.text());
  }

  private static List<String> flaws(com.networknt.schema.Schema schema, String text) {
    return schema
        .validate(
            text,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Object::toString)
        .toList();
  }
}
