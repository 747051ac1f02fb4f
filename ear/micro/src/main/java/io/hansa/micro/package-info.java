/**
 * The first step of {@code java -jar hansa.jar}: looks whether this Java will do, unpacks the program into the data
 * folder once, and hands over to the launcher.
 *
 * <p>Written for Java 8, so that a Java that is too old can say so. When the jar is another than the one that was
 * unpacked, then it is unpacked again.
 */
package io.hansa.micro;
