"""The HTTP server of the service: listening, health, metrics. What else is served is handed to it as routes."""
