package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.Link;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Links of one sheet's cells. */
final class Links {
  private final XSSFSheet sheet;

  Links(XSSFSheet sheet) {
    this.sheet = sheet;
  }

  void add(XSSFCell cell, Link link) {
    cell.setHyperlink(link instanceof Link.ToCell inside ? to(inside) : to((Link.ToWeb) link));
  }

  private XSSFHyperlink to(Link.ToCell inside) {
    XSSFHyperlink written = create(HyperlinkType.DOCUMENT);
    written.setAddress(inside.target().sheet().quoted() + "!" + inside.target().address());
    return written;
  }

  private XSSFHyperlink to(Link.ToWeb outside) {
    XSSFHyperlink written = create(HyperlinkType.URL);
    written.setAddress(storable(outside.address()));
    return written;
  }

  private XSSFHyperlink create(HyperlinkType type) {
    return sheet.getWorkbook().getCreationHelper().createHyperlink(type);
  }

  /** An address as typed may hold spaces or brackets that a package's relation must not. */
  private static String storable(String address) {
    StringBuilder stored = new StringBuilder();
    address
        .codePoints()
        .mapToObj(Character::toString)
        .forEach(character -> stored.append(isAddress(character) ? character : encoded(character)));
    return stored.toString();
  }

  private static boolean isAddress(String character) {
    if (character.equals("%")) {
      return true;
    }
    try {
      return !new URI("http://a/" + character).toString().isEmpty()
          && character.codePointAt(0) < 0x80;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static String encoded(String character) {
    StringBuilder escapes = new StringBuilder();
    for (byte part : character.getBytes(StandardCharsets.UTF_8)) {
      escapes.append(String.format(java.util.Locale.ROOT, "%%%02X", part));
    }
    return escapes.toString();
  }
}
