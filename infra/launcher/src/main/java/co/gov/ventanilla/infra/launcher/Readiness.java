package co.gov.ventanilla.infra.launcher;

import co.gov.ventanilla.infra.launcher.configuration.LaunchException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks the application itself whether it is ready: the server's word that it deployed is not enough. */
final class Readiness {
    private static final int ATTEMPTS = 120;

    private Readiness() {}

    static void await(String url) {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/health/ready"))
                .timeout(Duration.ofSeconds(10))
                .build();
        String last = "";
        for (int i = 0; i < ATTEMPTS; i++) {
            try {
                HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() == 200) {
                    return;
                }
                last = answer.statusCode() + " " + answer.body();
                if (last.contains("No Application deployed")) {
                    break;
                }
                Thread.sleep(500);
            } catch (IOException e) {
                last = e.toString();
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        throw new LaunchException(
                LaunchException.DEPLOYMENT, "Despliegue: " + url + "/health/ready no dijo que está lista: " + last);
    }

    /** Whether the portal answers there, and not somebody else: the server says nothing when it cannot open a port. */
    static boolean ours(String url) {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/"))
                .timeout(Duration.ofSeconds(30))
                .build();
        try {
            HttpResponse<Void> answer = client.send(request, HttpResponse.BodyHandlers.discarding());
            return answer.headers().firstValue("X-Request-Id").isPresent();
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
