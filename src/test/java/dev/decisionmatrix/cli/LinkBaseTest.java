package dev.decisionmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkBaseTest {
  @ParameterizedTest
  @CsvSource({
    "https://docs.example.org/adr, https://docs.example.org/adr/",
    "https://docs.example.org/adr/, https://docs.example.org/adr/",
    "' https://docs.example.org ', https://docs.example.org/",
    "HTTP://docs.example.org/, HTTP://docs.example.org/"
  })
  void endsWhereAFileNameCanFollow(String given, String base) {
    assertThat(LinkBase.of(given)).isEqualTo(base);
  }
}
