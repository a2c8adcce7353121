import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Sums up the XML reports of surefire and failsafe: {@code java TestReport.java DIR...}. Fails when a test failed, when
 * one was skipped without saying why, and when there is no test at all. The last line is the result.
 */
public final class TestReport {
    private static final int SLOWEST = 10;

    private record Case(String name, double seconds, String state, String message) {}

    private TestReport() {}

    /** Exits with 1 when the tests cannot be trusted. */
    public static void main(String[] folders) throws IOException, ParserConfigurationException {
        List<Case> cases = new ArrayList<>();
        DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        boolean readable = true;
        for (String folder : folders) {
            readable &= readFolder(Path.of(folder), parser, cases);
        }
        System.exit(report(cases) && readable ? 0 : 1);
    }

    private static boolean readFolder(Path folder, DocumentBuilder parser, List<Case> cases) throws IOException {
        boolean readable = true;
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(TestReport::isReport).sorted().toList()) {
                try {
                    read(parser.parse(file.toFile()).getDocumentElement(), cases);
                } catch (SAXException e) {
                    System.out.println("UNREADABLE " + file + ": " + e.getMessage());
                    readable = false;
                }
            }
        }
        return readable;
    }

    private static boolean isReport(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("TEST-") && name.endsWith(".xml");
    }

    private static void read(Element suite, List<Case> cases) {
        NodeList found = suite.getElementsByTagName("testcase");
        for (int i = 0; i < found.getLength(); i++) {
            Element element = (Element) found.item(i);
            String name = element.getAttribute("classname") + "." + element.getAttribute("name");
            String time = element.getAttribute("time").replace(",", "");
            double seconds = time.isEmpty() ? 0 : Double.parseDouble(time);
            cases.add(new Case(name, seconds, state(element), message(element)));
        }
    }

    private static String state(Element test) {
        if (has(test, "failure") || has(test, "error")) {
            return "failed";
        }
        return has(test, "skipped") ? "skipped" : "passed";
    }

    private static String message(Element test) {
        for (String kind : List.of("failure", "error", "skipped")) {
            if (has(test, kind)) {
                Element element = (Element) test.getElementsByTagName(kind).item(0);
                String message = element.getAttribute("message").strip();
                return message.lines().findFirst().orElse("");
            }
        }
        return "";
    }

    private static boolean has(Element test, String child) {
        return test.getElementsByTagName(child).getLength() > 0;
    }

    private static boolean report(List<Case> cases) {
        boolean good = true;
        System.out.println("The slowest tests:");
        cases.stream()
                .sorted(Comparator.comparingDouble(Case::seconds).reversed())
                .limit(SLOWEST)
                .forEach(c -> System.out.println(String.format(Locale.ROOT, "%9.2f s  %s", c.seconds(), c.name())));
        for (Case test : cases) {
            if (test.state().equals("failed")) {
                System.out.println("FAILED " + test.name() + ": " + test.message());
                good = false;
            } else if (test.state().equals("skipped")) {
                System.out.println("SKIPPED " + test.name() + ": " + test.message());
                if (test.message().isEmpty()) {
                    System.out.println("FAILED " + test.name() + ": skipped without a reason");
                    good = false;
                }
            }
        }
        if (cases.isEmpty()) {
            System.out.println("FAILED: no test was run");
            good = false;
        }
        System.out.println(count(cases, "passed") + " passed, " + count(cases, "failed") + " failed, "
                + count(cases, "skipped") + " skipped");
        return good;
    }

    private static long count(List<Case> cases, String state) {
        return cases.stream().filter(c -> c.state().equals(state)).count();
    }
}
