# Wegweiser as a service: no root, read-only root file system, state in /data.
FROM python:3.12-slim-bookworm AS build
COPY requirements.lock /build/
RUN python -m venv --without-pip /venv \
    && pip --python /venv/bin/python install --no-cache-dir --require-hashes --only-binary :all: -r /build/requirements.lock
COPY bot /app/bot
COPY knowledge /app/knowledge
WORKDIR /app
# Learning takes minutes and 1.3 GB: done here, so that a start takes seconds wherever the image runs.
RUN python -m compileall -q bot \
    && WEGWEISER_CACHE=/app/knowledge/learnt PYTHONDONTWRITEBYTECODE=1 /venv/bin/python -m bot ask "Wer ist zuständig für die Hausordnung?"

FROM python:3.12-slim-bookworm
# What the bot keeps goes to the volume: the default database, what was learnt from edits, the last good state of an edited knowledge base.
ENV PATH=/venv/bin:$PATH \
    PYTHONPATH=/app \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    HOME=/data \
    XDG_DATA_HOME=/data \
    WEGWEISER_CACHE=/data/cache \
    WEGWEISER_LISTEN=127.0.0.1:8080
COPY --from=build /venv /venv
COPY --from=build /app /app
RUN install -d -o 10001 -g 10001 /data
WORKDIR /data
VOLUME ["/data"]
USER 10001:10001
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s \
    CMD ["python", "-I", "-S", "-c", "import os, urllib.request as u; u.urlopen('http://' + os.environ['WEGWEISER_LISTEN'] + '/healthz', timeout=5)"]
ENTRYPOINT ["python", "-P", "-m", "bot"]
CMD ["run"]
