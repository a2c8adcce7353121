package co.gov.ventanilla.acceptance.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether each message came, and came once. No fault excuses a second copy: the portal marks a message before the relay hears of it, and
 * what it does not know afterwards (a kill, a lost answer, a database that is away) it does not send again.
 */
final class Mails {
    private final Set<String> repeated = new TreeSet<>();

    /**
     * Compares both sides of the relay.
     *
     * @param delivered Message-IDs that the portal believes sent
     * @param received how often the relay took each Message-ID
     * @return what is wrong and was not told before
     */
    List<String> check(Set<String> delivered, Map<String, Integer> received) {
        List<String> found = new ArrayList<>();
        Set<String> lost = new TreeSet<>(delivered);
        lost.removeAll(received.keySet());
        if (!lost.isEmpty()) {
            found.add(lost.size() + " messages are marked as sent and never arrived");
        }
        received.forEach((id, times) -> {
            if (times > 1 && repeated.add(id)) {
                found.add("message " + id + " came " + times + " times");
            }
        });
        return found;
    }

    /** Messages that came more than once so far. */
    int repeated() {
        return repeated.size();
    }
}
