package io.hansa.partners.provider;

/** What is done with a service. */
public enum ServiceStep {
    REGISTERED(ServiceStatus.DRAFT),
    CHANGED(ServiceStatus.DRAFT),
    DECLINED(ServiceStatus.DRAFT),
    APPROVED(ServiceStatus.APPROVED),
    OFFERED(ServiceStatus.OFFERED),
    WITHDRAWN(ServiceStatus.WITHDRAWN);

    private final ServiceStatus status;

    ServiceStep(ServiceStatus status) {
        this.status = status;
    }

    /** Where the service stands after it. */
    public ServiceStatus status() {
        return status;
    }

    /** Whether it can be done with a service that stands there. */
    boolean mayFollow(ServiceStatus present) {
        return switch (this) {
            case REGISTERED -> false;
            case CHANGED, DECLINED, APPROVED -> present == ServiceStatus.DRAFT;
            case OFFERED -> present == ServiceStatus.APPROVED;
            case WITHDRAWN -> present != ServiceStatus.WITHDRAWN;
        };
    }
}
