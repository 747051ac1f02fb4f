package io.hansa.testing;

import io.hansa.launcher.TestDatabase;
import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;

/**
 * Arquillian's view of the server: the first deployment starts it, and it stays for the classes that follow.
 *
 * <p>Payara's own adapter starts a server for each test class; decision record 0008 says why that is not what we want.
 */
public class SharedServer implements DeployableContainer<SharedServer.None> {

    /** There is nothing to configure. */
    public static class None implements ContainerConfiguration {
        @Override
        public void validate() {
            // nothing can be wrong
        }
    }

    private static ProtocolMetaData deployed;

    @Override
    public Class<None> getConfigurationClass() {
        return None.class;
    }

    @Override
    public ProtocolDescription getDefaultProtocol() {
        return new ProtocolDescription("Servlet 5.0");
    }

    @Override
    public synchronized ProtocolMetaData deploy(Archive<?> archive) {
        if (deployed == null) {
            var file = TestDatabase.ownFolder("server").resolve("web-with-tests.war");
            file.getParent().toFile().mkdirs();
            archive.as(ZipExporter.class).exportTo(file.toFile(), true);
            RunningHansa.start(file);
            deployed = new ProtocolMetaData().addContext(context());
        }
        return deployed;
    }

    private static HTTPContext context() {
        var address = RunningHansa.address();
        return new HTTPContext(address.getHost(), address.getPort()).add(new Servlet("ArquillianServletRunnerEE9", ""));
    }

    @Override
    public void undeploy(Archive<?> archive) {
        // the next class uses it
    }
}
