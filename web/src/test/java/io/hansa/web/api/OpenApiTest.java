package io.hansa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.web.api.problem.ApiProblem;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The contract knows every operation, and every operation is in the contract. */
class OpenApiTest {

    private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target/classes");

    @Test
    void is_a_valid_document() {
        SwaggerParseResult result = new OpenAPIV3Parser().readContents(document(), null, new ParseOptions());
        assertThat(result.getMessages()).isEmpty();
    }

    @Test
    void has_the_operations_that_the_resources_have() throws IOException {
        assertThat(documented()).isEqualTo(implemented());
    }

    @Test
    void asks_for_an_idempotency_key_where_the_resources_do() throws IOException {
        Set<String> keyed = new TreeSet<>();
        for (Method operation : operations()) {
            if (operation.isAnnotationPresent(Idempotent.class)) {
                keyed.add(address(operation));
            }
        }
        Set<String> documented = new TreeSet<>();
        contract()
                .getPaths()
                .forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
                    if (asksForKey(operation)) {
                        documented.add(method + " " + path);
                    }
                }));
        assertThat(documented).isEqualTo(keyed).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(ApiProblem.class)
    void names_the_problems_of_the_api(ApiProblem problem) {
        assertThat(contract().getInfo().getDescription()).contains("`" + problem.code() + "`");
    }

    private static boolean asksForKey(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(parameter -> Idempotent.KEY.equals(parameter.getName())
                                || String.valueOf(parameter.get$ref()).endsWith("/IdempotencyKey"));
    }

    static Set<String> documented() {
        Set<String> found = new TreeSet<>();
        contract()
                .getPaths()
                .forEach((path, item) ->
                        item.readOperationsMap().keySet().forEach(method -> found.add(method + " " + path)));
        return found;
    }

    private static Set<String> implemented() throws IOException {
        Set<String> found = new TreeSet<>();
        for (Method operation : operations()) {
            found.add(address(operation));
        }
        return found;
    }

    private static String address(Method operation) {
        String method = Stream.of(operation.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElseThrow()
                .value();
        String path = Stream.of(
                        operation.getDeclaringClass().getAnnotation(Path.class), operation.getAnnotation(Path.class))
                .filter(java.util.Objects::nonNull)
                .map(Path::value)
                .reduce("/api/v1", (whole, part) -> whole + "/" + part);
        return method + " " + path.replaceAll("/+", "/").replaceAll("/$", "");
    }

    private static Iterable<Method> operations() throws IOException {
        try (Stream<java.nio.file.Path> files = Files.walk(CLASSES.resolve("io/hansa/web/api"))) {
            return files.map(file -> CLASSES.relativize(file).toString())
                    .filter(file -> file.endsWith("Resource.class"))
                    .map(OpenApiTest::type)
                    .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                    .filter(method -> Stream.of(method.getAnnotations())
                            .anyMatch(a -> a.annotationType().isAnnotationPresent(HttpMethod.class)))
                    .toList();
        }
    }

    private static Class<?> type(String file) {
        try {
            return Class.forName(file.replaceAll("\\.class$", "").replace('/', '.'));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static OpenAPI contract() {
        return new OpenAPIV3Parser()
                .readContents(document(), null, new ParseOptions())
                .getOpenAPI();
    }

    private static String document() {
        try (InputStream document = OpenApiTest.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            return new String(document.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
