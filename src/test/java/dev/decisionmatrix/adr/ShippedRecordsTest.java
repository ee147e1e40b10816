package dev.decisionmatrix.adr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The records of the decisions that come along, as a team would merge them. */
class ShippedRecordsTest {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.,%±-]*");

  private static String body(String id) throws IOException {
    String record = Files.readString(Path.of("output", id + ".md"));
    return record.substring(record.indexOf("\n---\n", 3) + 5);
  }

  /** By hand: 0.75 of 21 points of 100, and 0.25 of 14 beside 26 on a curve. */
  @Test
  void tellWhatGroupsAddWhereTheyAreWeighed() throws IOException {
    assertThat(body("database-keys"))
        .contains("*Storage* (weight 30.0%): *UUIDv4* 0.0, *UUIDv7* 15.8 and *ULID* 15.8;")
        .contains("*Safety* (weight 40.0%): *UUIDv4* 40.0, *UUIDv7* 27.3 and *ULID* 27.6;");
    assertThat(body("python-orm")).doesNotContain("Points by group");
  }

  @ParameterizedTest
  @ValueSource(strings = {"database-keys", "python-orm", "python-web-framework"})
  void areShort(String id) throws IOException {
    String words = body(id).replaceAll("]\\([^)]*\\)", "]");
    assertThat(WORD.matcher(words).results().count()).isLessThan(930);
  }

  @ParameterizedTest
  @ValueSource(strings = {"database-keys", "python-orm", "python-web-framework"})
  void linkOnlyToWhatIsThere(String id) throws IOException {
    List<String> places = new ArrayList<>();
    List<String> links = new ArrayList<>();
    Parser.builder()
        .build()
        .parse(body(id))
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Heading heading) {
                if (heading.getFirstChild() instanceof Text text) {
                  places.add("#" + anchor(text.getLiteral()));
                }
              }

              @Override
              public void visit(Link link) {
                if (!link.getDestination().startsWith("https://")) {
                  links.add(link.getDestination());
                }
              }
            });
    try (Stream<Path> files = Files.list(Path.of("output"))) {
      files.map(file -> file.getFileName().toString()).forEach(places::add);
    }
    assertThat(links).hasSizeGreaterThan(8).isSubsetOf(places);
  }

  /** As code hosts make it of a heading. */
  private static String anchor(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\w\\- ]", "").replace(' ', '-');
  }
}
