package dev.decisionmatrix.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** An element of a chart as it stands in a file; elements are named without their prefix. */
record ChartPart(Element element) {
  private static final Pattern RELATION = Pattern.compile("r:id=\"([^\"]+)\"");

  /** What a frame on a sheet shows. */
  static ChartPart shownBy(XSSFGraphicFrame frame) {
    String graphic = frame.getCTGraphicalObjectFrame().getGraphic().getGraphicData().xmlText();
    Matcher relation = RELATION.matcher(graphic);
    if (!relation.find()) {
      throw new IllegalArgumentException("a frame without a chart: " + graphic);
    }
    POIXMLDocumentPart part = frame.getDrawing().getRelationById(relation.group(1));
    try (InputStream bytes = part.getPackagePart().getInputStream()) {
      return new ChartPart(
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(bytes)
              .getDocumentElement());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("no XML that can be read", e);
    }
  }

  /** All that lie at the end of a path of children, each step a name. */
  List<ChartPart> all(String path) {
    List<ChartPart> found = List.of(this);
    for (String name : path.split("/", -1)) {
      found = found.stream().flatMap(part -> part.children(name).stream()).toList();
    }
    return found;
  }

  /** The only one there. */
  ChartPart one(String path) {
    List<ChartPart> found = all(path);
    if (found.size() != 1) {
      throw new IllegalArgumentException(found.size() + " at " + path);
    }
    return found.get(0);
  }

  /** The attribute {@code val} of each. */
  List<String> values(String path) {
    return all(path).stream().map(part -> part.element().getAttribute("val")).toList();
  }

  /** The text within each. */
  List<String> texts(String path) {
    return all(path).stream().map(part -> part.element().getTextContent()).toList();
  }

  private List<ChartPart> children(String name) {
    List<ChartPart> children = new ArrayList<>();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child && child.getTagName().endsWith(":" + name)) {
        children.add(new ChartPart(child));
      }
    }
    return children;
  }
}
