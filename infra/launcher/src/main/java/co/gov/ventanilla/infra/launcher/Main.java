package co.gov.ventanilla.infra.launcher;

import co.gov.ventanilla.infra.launcher.configuration.Configuration;
import co.gov.ventanilla.infra.launcher.configuration.ConfigurationReader;
import co.gov.ventanilla.infra.launcher.configuration.Installation;
import co.gov.ventanilla.infra.launcher.configuration.LaunchException;
import co.gov.ventanilla.infra.launcher.operator.CatalogVerbs;
import co.gov.ventanilla.infra.launcher.operator.ExchangeVerbs;
import co.gov.ventanilla.infra.launcher.operator.Operator;
import co.gov.ventanilla.infra.launcher.operator.SecretVerb;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The command line: {@code run} is the portal itself, the other verbs ask a running one. */
public final class Main {
    private Main() {}

    /** Ends the process with the verb's exit code. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int code = call(List.of(arguments), out, err);
        out.flush();
        err.flush();
        // halt, not exit: all that must stop has stopped, and hooks of the application server may hang
        Runtime.getRuntime().halt(code);
    }

    private static int call(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            if (arguments.isEmpty()) {
                throw new LaunchException(LaunchException.CONFIGURATION, "Falta el verbo: vea ./portal help");
            }
            List<String> rest = arguments.subList(1, arguments.size());
            return switch (arguments.get(0)) {
                case "run" -> run(rest, out);
                case "restore" -> Restore.call(rest, System.getenv(), out);
                case "publish", "unpublish" -> CatalogVerbs.call(arguments, System.getenv(), out);
                case "harvest", "push" -> ExchangeVerbs.call(arguments, System.getenv(), out);
                case "secret" -> SecretVerb.call(rest, System.getenv(), out);
                case "pqrsd", "mail", "verify-ledger", "status", "backup" ->
                    Operator.call(arguments, System.getenv(), out);
                default ->
                    throw new LaunchException(
                            LaunchException.CONFIGURATION,
                            "Verbo desconocido: " + arguments.get(0) + " (vea ./portal help)");
            };
        } catch (LaunchException e) {
            err.println(e.line());
            return e.exitCode();
        }
    }

    private static int run(List<String> rest, PrintStream out) {
        if (!rest.isEmpty()) {
            throw new LaunchException(LaunchException.CONFIGURATION, "run no lleva argumentos: " + rest);
        }
        Installation installation = Installation.find();
        Configuration configuration = ConfigurationReader.read(System.getenv(), installation.root());
        return Portal.run(configuration, installation, out);
    }
}
