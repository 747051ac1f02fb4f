package io.hansa.testing;

import java.io.File;
import java.net.URISyntaxException;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The same deployment for every test class: the WAR as it was built, and the test classes beside it. */
public class SharedDeployment implements DeploymentScenarioGenerator {

    private static DeploymentDescription description;

    @Override
    public synchronized List<DeploymentDescription> generate(TestClass testClass) {
        if (description == null) {
            description = new DeploymentDescription("hansa", archive());
            description.shouldBeTestable(true);
        }
        return List.of(description);
    }

    private static WebArchive archive() {
        var tests = ShrinkWrap.create(JavaArchive.class, "tests.jar")
                .as(ExplodedImporter.class)
                .importDirectory("target/test-classes", Filters.exclude(".*/architecture/.*"))
                .as(JavaArchive.class);
        return ShrinkWrap.create(ZipImporter.class, "web.war")
                .importFrom(new File("target/web.war"))
                .as(WebArchive.class)
                .addAsLibraries(tests)
                .addAsLibraries(libraries());
    }

    /** What test classes use inside the server, beside what Arquillian brings itself. */
    private static File[] libraries() {
        return Stream.of(Assertions.class, net.bytebuddy.ByteBuddy.class)
                .map(SharedDeployment::jar)
                .toArray(File[]::new);
    }

    private static File jar(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
