package co.gov.ventanilla.acceptance.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The fault run sees a message that never came, and one that came again; the second is told once. */
class MailsTest {
    private final Mails mails = new Mails();

    @Test
    void eachOnce() {
        assertThat(mails.check(Set.of("<a>"), Map.of("<a>", 1, "<in doubt>", 1)))
                .isEmpty();
        assertThat(mails.repeated()).isZero();
    }

    @Test
    void lost() {
        assertThat(mails.check(Set.of("<a>", "<b>"), Map.of("<a>", 1)))
                .containsExactly("1 messages are marked as sent and never arrived");
    }

    @Test
    void again() {
        assertThat(mails.check(Set.of("<a>"), Map.of("<a>", 2))).containsExactly("message <a> came 2 times");
        assertThat(mails.check(Set.of("<a>"), Map.of("<a>", 2))).isEmpty();
        assertThat(mails.repeated()).isEqualTo(1);
    }
}
