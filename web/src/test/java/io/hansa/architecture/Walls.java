package io.hansa.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import io.hansa.kernel.RetryOnConflict;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** What stays behind the wall of a package, a boundary or a layer. */
final class Walls {

    private Walls() {}

    static ArchRule entitiesStayInTheirPackage(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .and(annotatedWith(Entity.class))
                .should()
                .notBePublic()
                .because("a boundary returns views, never entities");
    }

    static ArchRule entityManagerIsForRepositories(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .arePublic()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .because("only a package's own repositories read and write");
    }

    static ArchRule boundariesNameTheirRoles(String root) {
        return methods()
                .that()
                .arePublic()
                .and()
                .areNotStatic()
                .and()
                .areDeclaredInClassesThat(annotatedWith(Stateless.class).or(annotatedWith(Singleton.class)))
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + "..")
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .orShould()
                .beDeclaredInClassesThat(annotatedWith(RolesAllowed.class)
                        .or(annotatedWith(PermitAll.class))
                        .or(annotatedWith(DenyAll.class)))
                .because("nobody may call a boundary whom it does not name");
    }

    static ArchRule pagesAndResourcesAreInWeb(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(root + ".web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.faces..",
                        "jakarta.ws.rs..",
                        "jakarta.servlet..",
                        "org.primefaces..",
                        "org.omnifaces..");
    }

    static ArchRule webKnowsNoTables(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "jakarta.transaction..", "javax.sql..")
                .because("a transaction begins at a boundary and nowhere else");
    }

    static ArchRule transactionsBeginInSessionBeans(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Transactional.class)
                .because("below a call without a transaction this server enlists no connection for the interceptor's");
    }

    static ArchRule timersAreTicks(String root) {
        return methods()
                .that()
                .areAnnotatedWith(Schedule.class)
                .should()
                .beDeclaredInClassesThat()
                .resideInAPackage(root + ".schedule..")
                .because("a timer here is a tick; leases in the database say what is due");
    }

    static ArchRule whoBeginsAnewBeginsTheTransaction(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .and(annotatedWith(RetryOnConflict.class))
                .and(annotatedWith(Stateless.class))
                .should()
                .beAnnotatedWith(describe(
                        "@TransactionAttribute(SUPPORTS)",
                        annotation -> annotation.getRawType().isEquivalentTo(TransactionAttribute.class)
                                && annotation.as(TransactionAttribute.class).value()
                                        == TransactionAttributeType.SUPPORTS))
                .because("a container's transaction is there before any interceptor: nothing can be begun anew in it");
    }
}
