package co.gov.ventanilla.infra.launcher;

import co.gov.ventanilla.infra.launcher.configuration.Configuration;
import co.gov.ventanilla.infra.launcher.configuration.LaunchException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Looks whether the ports can be opened, before anything is started. */
final class Ports {
    private Ports() {}

    static void checkFree(Configuration configuration) {
        checkFree("PORT", configuration.bind(), configuration.port());
        if (configuration.managementPort() != 0) {
            checkFree("MANAGEMENT_PORT", InetAddress.getLoopbackAddress(), configuration.managementPort());
        }
    }

    private static void checkFree(String name, InetAddress address, int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, address)) {
            probe.getLocalPort();
        } catch (IOException e) {
            throw new LaunchException(
                    LaunchException.PORT,
                    "Puerto: " + name + "=" + port + " no se puede abrir en " + address.getHostAddress() + " ("
                            + e.getMessage() + ")",
                    e);
        }
    }
}
