package co.gov.ventanilla.infra.launcher;

import co.gov.ventanilla.infra.launcher.configuration.Configuration;
import co.gov.ventanilla.infra.launcher.configuration.LaunchException;
import co.gov.ventanilla.infra.postgres.Folders;
import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicro;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Payara Micro with the one application, on exactly the addresses that were configured. */
final class PayaraServer {
    private final Configuration configuration;
    private final Path war;
    private volatile @Nullable PayaraMicroRuntime runtime;
    private volatile @Nullable AdminCommandRunner running;

    PayaraServer(Configuration configuration, Path war) {
        this.configuration = configuration;
        this.war = war;
    }

    /**
     * Comes back when the application answers that it is ready. Nobody can connect to the public port before the application is
     * deployed. The files of a former, killed run are removed first.
     */
    void start() throws IOException {
        if (!Files.isRegularFile(war)) {
            throw new LaunchException(LaunchException.DEPLOYMENT, "Despliegue: falta " + war);
        }
        Path folder = configuration.home().resolve("payara");
        Folders.delete(folder);
        Folders.make(folder, "rwx------");
        Folders.make(temporary(configuration.home()), "rwx------");
        Path unpacked = Folders.make(folder.resolve("runtime"), "rwx------");
        Path domain = Folders.make(folder.resolve("dominio"), "rwx------");
        Path root = Files.copy(war, folder.resolve("ROOT.war"));
        PayaraMicro.setUpackedJarDir(unpacked.toFile());
        PayaraMicro micro = PayaraMicro.getInstance();
        micro.setRootDir(domain.toFile());
        micro.setNoHazelcast(true);
        micro.setPrintLogo(false);
        micro.setInstanceName("portal");
        micro.setHttpPort(configuration.port());
        micro.setHttpAutoBind(false);
        micro.setLogPropertiesFile(LogFile.configure(configuration.home()));
        micro.setPreBootHandler(commands -> PayaraSettings.apply(configuration, commands));
        micro.setPostBootHandler(commands -> running = commands);
        micro.addDeploymentFile(root.toFile());
        bootstrap(micro);
        checkDeployed();
    }

    /** Where the server and its libraries put temporary files, so that a killed run leaves nothing elsewhere. */
    static Path temporary(Path home) {
        return home.resolve("payara/tmp");
    }

    private void bootstrap(PayaraMicro micro) {
        try {
            runtime = micro.bootStrap();
        } catch (BootstrapException e) {
            throw new LaunchException(LaunchException.DEPLOYMENT, "Despliegue: Payara no arrancó: " + e, e);
        }
    }

    private void checkDeployed() {
        PayaraMicroRuntime started = runtime;
        Collection<String> names = started == null ? List.of() : started.getDeployedApplicationNames();
        String failure = System.getProperty("portal.fallo", "");
        if (!failure.isEmpty()) {
            throw new LaunchException(Integer.getInteger("portal.fallo.codigo", LaunchException.DEPLOYMENT), failure);
        }
        if (!LogFileHandler.webFailure().isEmpty()) {
            throw new LaunchException(
                    LaunchException.DEPLOYMENT, "Despliegue: " + LogFileHandler.webFailure() + "; vea logs/portal.log");
        }
        if (names.isEmpty()) {
            throw new LaunchException(
                    LaunchException.DEPLOYMENT, "Despliegue: la aplicación no se desplegó; vea logs/portal.log");
        }
        PayaraSettings.open(Objects.requireNonNull(running, "commands of the server"));
        Readiness.await(configuration.operatorUrl());
        if (configuration.managementPort() != 0 && !Readiness.ours(configuration.localUrl())) {
            throw new LaunchException(
                    LaunchException.PORT,
                    "Puerto: PORT=" + configuration.port()
                            + " no se pudo abrir: lo tomó otro programa mientras el portal" + " arrancaba");
        }
    }

    /** Stops the application; harmless when it never started. */
    void stop() {
        PayaraMicroRuntime started = runtime;
        if (started == null) {
            return;
        }
        try {
            started.shutdown();
        } catch (BootstrapException e) {
            System.getLogger(PayaraServer.class.getName()).log(System.Logger.Level.WARNING, "Payara did not stop", e);
        }
    }
}
