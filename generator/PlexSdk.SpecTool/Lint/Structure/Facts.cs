namespace PlexSdk.SpecTool.Lint.Structure;

/// <summary>
/// What OpenAPI 3.0 and 3.1 let stand at each place. A line is a kind of object with its fields, continued where it is indented.
/// <c>[]</c> is a list, <c>{}</c> a map from names, <c>|</c> "or", <c>*</c> every field that is not named (and no extension).
/// <c>text</c>, <c>flag</c> and <c>number</c> are JSON's; <c>scalar</c> is each of the three, <c>type</c> the name of a type, and
/// <c>any</c> is free. <c>@3.1</c> belongs to that version only. After <c>~</c> nothing of a client depends on the place: what does not
/// fit is a warning. A kind with <c>…</c> may have fields of any other name.
/// </summary>
internal static class Facts
{
    public const string Document = "document";

    private const string Text = """
        document        openapi=scalar info=info servers=server[] paths=paths webhooks=path-item{} components=components security=requirement[]
                        tags=tag[] externalDocs=~docs jsonSchemaDialect=~text $self=~text
        info            title=~scalar version=~scalar summary=~scalar description=~scalar termsOfService=~scalar contact=~contact license=~license
        contact         name=~scalar url=~scalar email=~scalar
        license         name=~scalar url=~scalar identifier=~scalar
        docs            url=~scalar description=~scalar
        tag             name=text summary=~scalar description=~scalar externalDocs=~docs parent=~text kind=~text
        server          url=text name=~scalar description=~scalar variables=variable{}
        variable        enum=~scalar[] default=~scalar description=~scalar
        requirement     *=text[]
        components      schemas=schema{} responses=response{} parameters=parameter{} examples=any headers=header{} requestBodies=request-body{}
                        securitySchemes=security-scheme{} links=~link{} callbacks=callback{} pathItems=path-item{}

        paths           *=path-item
        callback        $ref=text *=path-item
        path-item       $ref=text summary=~scalar description=~scalar servers=server[] parameters=parameter[] get=operation put=operation
                        post=operation delete=operation options=operation head=operation patch=operation trace=operation
                        query=unsupported additionalOperations=unsupported
        operation       $ref=text operationId=text tags=text[] summary=~scalar description=~scalar externalDocs=~docs parameters=parameter[]
                        requestBody=request-body responses=responses callbacks=callback{} deprecated=~flag security=requirement[] servers=server[]
        parameter       $ref=text name=text in=text description=~scalar summary=~scalar required=flag deprecated=~flag allowEmptyValue=~flag
                        allowReserved=~flag style=text explode=flag schema=schema content=media-type{} example=any examples=any
        header          $ref=text description=~scalar summary=~scalar required=flag deprecated=~flag allowEmptyValue=~flag allowReserved=~flag
                        style=text explode=flag schema=schema content=media-type{} example=any examples=any
        request-body    $ref=text summary=~scalar description=~scalar required=flag content=media-type{}
        media-type      $ref=text schema=schema example=any examples=any encoding=encoding{}
        encoding        contentType=text headers=header{} style=text explode=flag allowReserved=~flag
        responses       *=response
        response        $ref=text summary=~scalar description=~scalar headers=header{} content=media-type{} links=~link{}
        link            …
        security-scheme $ref=text type=text summary=~scalar description=~scalar name=text in=text scheme=text bearerFormat=~scalar
                        openIdConnectUrl=~text flows=flows deprecated=~flag oauth2MetadataUrl=~text
        flows           implicit=flow password=flow clientCredentials=flow authorizationCode=flow deviceAuthorization=flow
        flow            authorizationUrl=~text tokenUrl=~text refreshUrl=~text deviceAuthorizationUrl=~text scopes=~scalar{}

        schema          $ref=text type=type|type[]@3.1 enum=any[] const=any default=any example=any examples=any format=~text title=~scalar
                        description=~scalar properties=schema{} patternProperties=schema{} additionalProperties=schema|flag
                        unevaluatedProperties=schema|flag propertyNames=schema dependentSchemas=schema{} $defs=schema{} definitions=schema{}
                        items=schema prefixItems=schema[] contains=schema unevaluatedItems=schema|flag allOf=schema[] oneOf=schema[] anyOf=schema[]
                        not=schema if=schema then=schema else=schema contentSchema=schema required=text[] dependentRequired=~text[]{}
                        nullable=flag readOnly=flag writeOnly=flag deprecated=~flag discriminator=discriminator xml=~xml externalDocs=~docs
                        minimum=~number maximum=~number exclusiveMinimum=~number|flag exclusiveMaximum=~number|flag multipleOf=~number
                        minLength=~number maxLength=~number minItems=~number maxItems=~number minProperties=~number maxProperties=~number
                        uniqueItems=~flag pattern=~text contentEncoding=~text contentMediaType=~text $anchor=~text $dynamicAnchor=~text …
        discriminator   propertyName=text mapping=text{} defaultMapping=~text
        xml             name=~text namespace=~text prefix=~text attribute=~flag wrapped=~flag nodeType=~text
        """;

    /// <summary>The kinds of objects by their names.</summary>
    public static IReadOnlyDictionary<string, Kind> Kinds { get; } = Read();

    private static Dictionary<string, Kind> Read()
    {
        Dictionary<string, Kind> kinds = [];
        Kind? kind = null;
        foreach (var line in Text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (words.Length == 0)
                continue;

            if (line[0] != ' ')
                kinds[words[0]] = kind = new Kind(words[0]);

            foreach (var word in line[0] == ' ' ? words : words[1..])
                kind!.Add(word);
        }

        return kinds;
    }
}
