// Swagger UI in place of the plain list, which stays where no script runs. Nothing is asked of another host.
globalThis.SwaggerUIBundle?.({ url: '/api/openapi.json', dom_id: '#operations', validatorUrl: 'none' });
