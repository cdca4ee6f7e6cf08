import "swagger-ui-dist/swagger-ui.css";
import "./api-docs.css";

import { AppShell, Container, Title } from "@mantine/core";
import { useEffect, useRef } from "react";
import SwaggerUIBundle from "swagger-ui-dist/swagger-ui-es-bundle.js";

import { AppHeader } from "../components/AppHeader.tsx";
import { texts } from "../texts/index.ts";

const DOCUMENT = "/api/openapi.json";

/** The OpenAPI document, drawn; what is tried out goes with the cookie of the session. */
export function ApiDocsPage() {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!place.current) return;
    SwaggerUIBundle({
      domNode: place.current,
      url: DOCUMENT,
      deepLinking: false,
      docExpansion: "list",
      filter: true,
      validatorUrl: null,
    });
  }, []);
  return (
    <AppShell header={{ height: 56 }}>
      <AppShell.Header>
        <AppHeader page="api-docs" />
      </AppShell.Header>
      <AppShell.Main tabIndex={-1}>
        <Container size="xl" py="lg">
          <Title order={1} size="xl">
            {texts.apiDocs.title}
          </Title>
          <div ref={place} className="cb-api-docs" />
        </Container>
      </AppShell.Main>
    </AppShell>
  );
}
