/** The name of the service, as header, titles and statements use it. */
export const serviceName = 'Inspect children’s services';
