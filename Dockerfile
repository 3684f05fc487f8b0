# syntax=docker/dockerfile:1
# Written with care, but no container engine was at hand to try it: see docs/self-hosting.md.

FROM eclipse-temurin:25-jdk AS build
RUN useradd --create-home --uid 10001 tragnetz && mkdir /src && chown tragnetz /src
USER tragnetz
WORKDIR /src
# Libraries first: they change less often than we do. What goes offline only in parts is fetched by the build.
COPY --chown=tragnetz mvnw pom.xml ./
COPY --chown=tragnetz .mvn .mvn
RUN ./mvnw -q -B -ntp dependency:go-offline || true
COPY --chown=tragnetz bin bin
COPY --chown=tragnetz src src
RUN bin/build

FROM eclipse-temurin:25-jre
RUN useradd --create-home --uid 10001 tragnetz && mkdir -p /app/target /data && chown -R tragnetz /app /data
USER tragnetz
WORKDIR /app
COPY --chown=tragnetz bin bin
COPY --from=build --chown=tragnetz /src/target/app target/app
# The JDK's cache fits the place, the options and the very JDK it was trained with: train it here, not in the stage before.
RUN bin/train

ENV TRAGNETZ_DATA=/data SERVER_ADDRESS=0.0.0.0
VOLUME /data
EXPOSE 8080
# Health is asked on the management port, which never leaves the container; by bash alone, the image need not have curl.
HEALTHCHECK --interval=15s --timeout=3s --start-period=60s --retries=4 CMD ["bash", "-c", \
    "exec 3<>/dev/tcp/127.0.0.1/8081 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q ' 200' <&3"]
ENTRYPOINT ["bin/start"]
