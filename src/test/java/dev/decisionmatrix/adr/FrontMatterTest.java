package dev.decisionmatrix.adr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class FrontMatterTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Bell",
        "",
        "no",
        "2026-11-20",
        "a: b # c",
        "- x",
        "say \"yes\" \\ no",
        "two\nlines\r\tand\u0000more\u2028\u0085",
        "[x], {y}",
        "王小明 😀 \uFEFF",
        "&anchor *alias !tag |"
      })
  void aValueIsReadBackAsItWas(String text) {
    assertThat(read("[" + FrontMatter.quoted(text) + "]")).isEqualTo(List.of(text));
  }

  /** YAML's escapes have four digits up to U+FFFF and eight from there on. */
  @Test
  void onlyWhatCannotBeSeenIsEscaped() {
    assertThat(FrontMatter.quoted("Ann Bell, 王 😀")).isEqualTo("\"Ann Bell, 王 😀\"");
    assertThat(FrontMatter.quoted("a\tb")).isEqualTo("\"a\\u0009b\"");
    assertThat(FrontMatter.quoted("\uFFFF")).isEqualTo("\"\\uFFFF\"");
    assertThat(FrontMatter.quoted("\uDB40\uDC01")).isEqualTo("\"\\U000E0001\"");
  }

  @Test
  void aListIsReadBackAsItWas() {
    List<String> people = List.of("Ann, Bell", "Cy\"");
    assertThat(read(FrontMatter.list(people))).isEqualTo(people);
  }

  @Test
  void anEmptyListIsLeftOut() {
    assertThat(FrontMatter.list(List.of())).isEmpty();
  }

  private static Object read(String yaml) {
    return new Load(LoadSettings.builder().build()).loadFromString(yaml);
  }
}
