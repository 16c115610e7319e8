# Wegweiser as a service: no root, read-only root file system, state in /data.
FROM python:3.12-slim-bookworm AS build
COPY requirements.lock /build/
RUN python -m venv /venv \
    && /venv/bin/pip install --no-cache-dir --require-hashes --only-binary :all: -r /build/requirements.lock
COPY bot /app/bot
COPY knowledge /app/knowledge
RUN python -m compileall -q /app/bot

FROM python:3.12-slim-bookworm
# What the bot keeps goes to the volume: the default database, and what was learnt from the knowledge base.
ENV PATH=/venv/bin:$PATH \
    PYTHONPATH=/app \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    HOME=/data \
    XDG_DATA_HOME=/data \
    WEGWEISER_CACHE=/data/cache
COPY --from=build /venv /venv
COPY --from=build /app /app
RUN install -d -o 10001 -g 10001 /data
WORKDIR /data
VOLUME ["/data"]
USER 10001:10001
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=60s --timeout=20s --start-period=20s CMD ["python", "-P", "-m", "bot", "check"]
ENTRYPOINT ["python", "-P", "-m", "bot"]
CMD ["run"]
