package dev.decisionmatrix.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

class ScanTest {
  private static Scan scan(String xml) throws Unreadable {
    return new Scan("part", xml.getBytes(StandardCharsets.UTF_8));
  }

  private static void read(Scan scan) throws Unreadable {
    scan.root("a", "n");
    scan.skip();
    scan.end();
  }

  @Test
  void goesThroughChildrenAttributesAndTexts() throws Unreadable {
    Scan scan =
        scan(
            "<a xmlns='n'> <b c=\"1 &lt; &#xe4;\"/>"
                + "<b>x &amp; y\r\nz</b><b>-1.5e3</b><b>0.1</b><b><d>deep</d></b></a>\n");
    scan.root("a", "n");
    assertThat(scan.child()).isTrue();
    assertThat(scan.is("b")).isTrue();
    assertThat(scan.attribute("c")).isEqualTo("1 < \u00e4");
    assertThat(scan.attribute("d")).isNull();
    assertThat(scan.text()).isEmpty();
    assertThat(scan.child()).isTrue();
    assertThat(scan.text()).isEqualTo("x & y\nz");
    assertThat(scan.child()).isTrue();
    assertThat(scan.number()).isEqualTo(-1500);
    assertThat(scan.child()).isTrue();
    assertThat(scan.number()).isEqualTo(0.1);
    assertThat(scan.child()).isTrue();
    scan.skip();
    assertThat(scan.child()).isFalse();
    scan.end();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<a xmlns='n'>",
        "<a xmlns='n'></b>",
        "<a xmlns='n'></a",
        "<a xmlns='n'/><a/>",
        "<a xmlns='n'/>text",
        "text<a xmlns='n'/>",
        "<a xmlns='other'/>",
        "<b xmlns='n'/>",
        "<a/>",
        "<a xmlns='n' b='1' b='2'/>",
        "<a xmlns='n' b='1'c='2'/>",
        "<a xmlns='n' b/>",
        "<a xmlns='n' b=1/>",
        "<a xmlns='n' b='<'/>",
        "<a xmlns='n' b='&nbsp;'/>",
        "<a xmlns='n'>&nbsp;</a>",
        "<a xmlns='n'>&</a>",
        "<a xmlns='n'>&#0;</a>",
        "<a xmlns='n'>&#xD800;</a>",
        "<a xmlns='n'>]]></a>",
        "<a xmlns='n'><![CDATA[x]]></a>",
        "<a xmlns='n'><!-- x --></a>",
        "<a xmlns='n'><?x y?></a>",
        "<!DOCTYPE a><a xmlns='n'/>",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><a xmlns='n'/>",
        "<a xmlns='n'>\u0001</a>",
        "<a xmlns='n'><b></a></b>",
        "<a xmlns='n'>< b/></a>",
        "<a xmlns='n'><1/></a>"
      })
  void refuses(String xml) {
    assertThatThrownBy(() -> read(scan(xml))).isInstanceOf(Unreadable.class);
  }

  @Test
  void refusesWhatIsNotInUtf8() {
    byte[] bytes = "<a xmlns='n'>\u00e4</a>".getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> read(new Scan("part", bytes))).isInstanceOf(Unreadable.class);
  }

  @Nested
  class ANumber {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "0",
          "-0.0",
          "1.0",
          "0.30000000000000004",
          "123456789012345",
          "9007199254740993",
          "0.000001",
          "1.7976931348623157E308",
          "4.9E-324",
          "12345678901234.5",
          "+1",
          ".5",
          "1."
        })
    void readsAsJavaReadsIt(String text) throws Unreadable {
      assertThat(number(text)).isEqualTo(Double.parseDouble(text));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          " 1",
          "1 ",
          "1d",
          "0x1p3",
          "NaN",
          "Infinity",
          "1e",
          "--1",
          "1.2.3",
          "-",
          ".",
          "1e999",
          "1,5"
        })
    void isNoneOtherwise(String text) {
      assertThatThrownBy(() -> number(text)).isInstanceOf(Unreadable.class);
    }

    private static double number(String text) throws Unreadable {
      Scan scan = scan("<a xmlns='n'>" + text + "</a>");
      scan.root("a", "n");
      return scan.number();
    }
  }

  /** A bit of each byte of a sheet flipped: what the JDK's parser refuses is refused here. */
  @Test
  void refusesWhateverAFullParserRefuses()
      throws IOException, ParserConfigurationException, SAXException {
    byte[] sheet = SteadyZipTest.part(ReadBack.WRITTEN, "xl/worksheets/sheet4.xml");
    SAXParser full = SAXParserFactory.newDefaultInstance().newSAXParser();
    int refused = 0;
    for (int at = 0; at < sheet.length; at++) {
      byte[] flipped = sheet.clone();
      flipped[at] ^= (byte) (1 << at % 8);
      if (isRefused(full, flipped)) {
        refused++;
        assertThat(isRefusedHere(flipped)).as("byte %d", at).isTrue();
      }
    }
    assertThat(refused).isGreaterThan(sheet.length / 4);
  }

  private static boolean isRefusedHere(byte[] xml) {
    try {
      Scan scan = new Scan("part", xml);
      scan.root("worksheet", ReadBook.MAIN);
      scan.skip();
      scan.end();
      return false;
    } catch (Unreadable e) {
      return true;
    }
  }

  private static boolean isRefused(SAXParser parser, byte[] xml) throws IOException {
    try {
      parser.parse(new ByteArrayInputStream(xml), new Quiet());
      return false;
    } catch (SAXException | IOException e) {
      return true;
    }
  }

  private static final class Quiet extends DefaultHandler {}
}
