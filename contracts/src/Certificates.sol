// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Certifiers} from "./certificates/Certifiers.sol";
import {Issuing} from "./certificates/Issuing.sol";
import {ICertificates} from "./interfaces/ICertificates.sol";

/// @title Certificates: the resolver of their schemas in EAS, the certifiers' admissions and their bonds.
/// @dev Deployed after EAS, the staking contract and `Authority`, which has given the governor's role its functions.
contract Certificates is Issuing {
    constructor(Config memory c, address authority, uint256 leastBond_)
        Certifiers(c.staking, c.thawing, authority, leastBond_)
        Issuing(c.eas)
    {
        emit Configured(c, authority, leastBond_);
    }

    /// @inheritdoc ICertificates
    function config() external view returns (Config memory) {
        // It was stored from a field of its type.
        // forge-lint: disable-next-line(unsafe-typecast)
        return Config({eas: address(_eas), staking: address(STAKING), thawing: uint32(THAWING)});
    }
}
