package dev.decisionmatrix.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LinksTest {
  private static final String HOST = "https://example.org/";

  /** Java's own reader of addresses is the judge; a percent sign is taken as typed. */
  @Test
  void leaveWhatAnAddressMayHoldAndEscapeTheRest() {
    for (char character = 0; character < 0x80; character++) {
      if (character != '%') {
        String typed = HOST + character;
        String stored = isAddress(typed) ? typed : HOST + "%%%02X".formatted((int) character);
        assertThat(Links.storable(typed)).isEqualTo(stored);
      }
    }
  }

  @Test
  void escapeOtherLettersAsUtf8() {
    for (String letters : new String[] {"é", "日本", "👍"}) {
      assertThat(Links.storable(HOST + letters + "%20"))
          .isEqualTo(HOST + URLEncoder.encode(letters, StandardCharsets.UTF_8) + "%20");
    }
  }

  private static boolean isAddress(String text) {
    try {
      return !new URI(text).toString().isEmpty();
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
