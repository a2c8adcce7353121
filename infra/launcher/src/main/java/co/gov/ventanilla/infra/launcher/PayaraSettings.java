package co.gov.ventanilla.infra.launcher;

import co.gov.ventanilla.infra.launcher.configuration.Configuration;
import co.gov.ventanilla.infra.launcher.configuration.LaunchException;
import fish.payara.micro.ClusterCommandResult;
import fish.payara.micro.boot.AdminCommandRunner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The administration commands that run before the server opens a port. */
final class PayaraSettings {
    private static final String NETWORK = "configs.config.server-config.network-config.";
    private static final String PUBLIC = NETWORK + "network-listeners.network-listener.http-listener.";
    private static final String HTTP = NETWORK + "protocols.protocol.http-listener.http.";
    private static final String COMPRESSED =
            "text/html,text/plain,text/css,text/csv,text/xml,text/turtle,text/javascript,"
                    + "application/javascript,application/json,application/geo+json,application/ld+json,application/problem+json,"
                    + "application/xml,application/rdf+xml,application/atom+xml,image/svg+xml";

    private PayaraSettings() {}

    /** All settings; the public port stays closed. */
    static void apply(Configuration configuration, AdminCommandRunner commands) {
        run(commands(configuration), commands);
    }

    /** Opens the public port: from now on people are answered. */
    static void open(AdminCommandRunner commands) {
        run(List.<String[]>of(set(PUBLIC + "enabled=true")), commands);
    }

    private static void run(List<String[]> all, AdminCommandRunner commands) {
        for (String[] command : all) {
            String[] arguments = Arrays.copyOfRange(command, 1, command.length);
            ClusterCommandResult result = commands.run(command[0], arguments);
            if (result.getExitStatus() != ClusterCommandResult.ExitStatus.SUCCESS) {
                throw new LaunchException(
                        LaunchException.DEPLOYMENT,
                        "Despliegue: Payara rechazó " + String.join(" ", command) + ": " + result.getOutput());
            }
        }
    }

    private static List<String[]> commands(Configuration configuration) {
        List<String[]> commands = new ArrayList<>();
        String host = configuration.bind().getHostAddress();
        commands.add(set(PUBLIC + "address=" + host));
        commands.add(set(PUBLIC + "enabled=false"));
        // with the default a long head spoils HTTP/2 for others (docs/findings.md)
        commands.add(set(HTTP + "http2-max-header-list-size-in-bytes=65536"));
        // 8 kB by default: a question of 10,000 accented letters has 60 kB in an address
        commands.add(set(HTTP + "header-buffer-length-bytes=65536"));
        commands.add(set(HTTP + "compression=on"));
        commands.add(set(HTTP + "compressable-mime-type=" + COMPRESSED));
        commands.add(set(HTTP + "server-header=false"));
        commands.add(set(HTTP + "xpowered-by=false"));
        commands.add(set("configs.config.server-config.phone-home-runtime-configuration.enabled=false"));
        if (configuration.managementPort() != 0) {
            commands.add(new String[] {
                "create-network-listener",
                "--address=127.0.0.1",
                "--listenerport=" + configuration.managementPort(),
                "--protocol=http-listener",
                "management-listener"
            });
        }
        return commands;
    }

    private static String[] set(String assignment) {
        return new String[] {"set", assignment};
    }
}
