package co.gov.ventanilla.portal.platform.limite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AforoTest {
    private final AtomicInteger told = new AtomicInteger();

    @Test
    void whoFindsNoPlaceInTimeIsTurnedAwayAndThatIsTold() throws InterruptedException {
        Aforo aforo = aforo(Duration.ofMillis(50));
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch leave = new CountDownLatch(1);
        CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> aforo.ocupar(() -> {
            inside.countDown();
            await(leave);
            return "hecho";
        }));
        inside.await();

        assertThat(aforo.lleno()).isTrue();
        assertThatThrownBy(() -> aforo.ocupar(() -> "nunca"))
                .isInstanceOf(PortalLleno.class)
                .matches(e -> PortalLleno.es(new IllegalStateException(e)));
        assertThat(told).hasValue(1);

        leave.countDown();
        assertThat(first.join()).isEqualTo("hecho");
        assertThat(aforo.lleno()).isFalse();
        assertThat(aforo.ocupar(() -> "después")).isEqualTo("después");
        assertThat(told).hasValue(1);
    }

    @Test
    void whoWaitsGetsThePlaceThatBecomesFree() throws InterruptedException {
        Aforo aforo = aforo(Duration.ofSeconds(20));
        CountDownLatch inside = new CountDownLatch(1);
        CompletableFuture<Void> first = CompletableFuture.runAsync(() -> aforo.ocupar(() -> {
            inside.countDown();
            return null;
        }));
        inside.await();

        assertThat(aforo.ocupar(() -> "segundo")).isEqualTo("segundo");
        first.join();
    }

    @Test
    void aFailureGivesItsPlaceBack() {
        Aforo aforo = aforo(Duration.ofMillis(50));

        assertThatThrownBy(() -> aforo.ocupar(() -> {
                    throw new IllegalStateException("roto");
                }))
                .hasMessage("roto");
        assertThat(aforo.ocupar(() -> "sigue")).isEqualTo("sigue");
    }

    @SuppressWarnings("unchecked")
    private Aforo aforo(Duration paciencia) {
        Aforo aforo = new Aforo(1, paciencia);
        aforo.sobrecargas = (Event<Sobrecarga>) Proxy.newProxyInstance(
                AforoTest.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
                    assertThat(method.getName()).isEqualTo("fire");
                    return told.incrementAndGet() < 0 ? proxy : null;
                });
        return aforo;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
