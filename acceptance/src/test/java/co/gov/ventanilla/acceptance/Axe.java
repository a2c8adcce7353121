package co.gov.ventanilla.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.ArrayList;
import java.util.List;

/** The axe engine over the page that a browser shows: levels A and AA of WCAG 2.0, 2.1 and 2.2. */
final class Axe {
    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Axe() {}

    static void check(Browser browser, String state) {
        Results results = new AxeBuilder().withTags(TAGS).setLegacyMode(true).analyze(browser.driver());
        List<String> found = new ArrayList<>();
        for (Rule rule : results.getViolations()) {
            for (CheckedNode node : rule.getNodes()) {
                found.add(rule.getId() + " (" + rule.getImpact() + ") " + node.getTarget() + " " + node.getHtml());
            }
        }
        assertThat(results.getPasses()).as("axe ran on " + state).isNotEmpty();
        assertThat(found).as("axe on " + state + " " + browser.path()).isEmpty();
    }
}
