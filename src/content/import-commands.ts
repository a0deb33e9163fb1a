/**
 * What an administrator runs so that everything the drawing needs is printed as one JSON. Each cmdlet only reads. The outbound
 * connectors are asked for twice, because connectors that only rules use, and those in test mode, are left out otherwise. Source:
 * Get-OutboundConnector (IsTransportRuleScoped, IncludeTestModeConnectors).
 *
 * Written for Windows PowerShell 5.1 and PowerShell 7 alike; the last line may be left out to see what is copied.
 */
export const EXCHANGE_ONLINE_COMMAND = `[ordered]@{
  AcceptedDomains    = @(Get-AcceptedDomain)
  InboundConnectors  = @(Get-InboundConnector -ResultSize Unlimited)
  OutboundConnectors = @(
    Get-OutboundConnector -IncludeTestModeConnectors $true
    Get-OutboundConnector -IncludeTestModeConnectors $true -IsTransportRuleScoped $true
  ) | Sort-Object Guid -Unique
  TransportRules     = @(Get-TransportRule -ResultSize Unlimited)
  OrganizationConfig = Get-OrganizationConfig | Select-Object Name, RejectDirectSend
} | ConvertTo-Json -Depth 4 | Set-Clipboard`;

/**
 * The same for the Exchange Management Shell of an on-premises server. Address spaces and smart hosts are turned into text: as objects they
 * are deeper than ConvertTo-Json goes. Source: Get-SendConnector.
 */
export const ON_PREMISES_COMMAND = `@(Get-SendConnector | Select-Object Name, Enabled, DNSRoutingEnabled, IgnoreSTARTTLS, RequireTLS,
  CloudServicesMailEnabled, Fqdn, TlsAuthLevel,
  @{ n = 'AddressSpaces'; e = { @($_.AddressSpaces | ForEach-Object { "$_" }) } },
  @{ n = 'SmartHosts'; e = { @($_.SmartHosts | ForEach-Object { "$_" }) } },
  @{ n = 'TlsDomain'; e = { "$($_.TlsDomain)" } },
  @{ n = 'TlsCertificateName'; e = { "$($_.TlsCertificateName)" } }
) | ConvertTo-Json -Depth 4 | Set-Clipboard`;
