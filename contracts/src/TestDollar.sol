// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {ERC3009} from "@openzeppelin/contracts/token/ERC20/extensions/draft-ERC3009.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";

/// @title A stablecoin for chains to develop on, in what payments need like USDC: 10^9 tUSD, all of it the deployer's.
contract TestDollar is ERC20, ERC20Permit, ERC3009 {
    constructor() ERC20("Test Dollar", "tUSD") ERC20Permit("Test Dollar") {
        _mint(msg.sender, 1e9 * 10 ** decimals());
    }

    /// @notice How many digits of an amount are after the point.
    function decimals() public pure override returns (uint8) {
        return 6;
    }

    /// @notice The same as in ERC-3009 with the signature in one piece, which a contract's may be too (ERC-1271).
    function receiveWithAuthorization(
        address from,
        address to,
        uint256 value,
        uint256 validAfter,
        uint256 validBefore,
        bytes32 nonce,
        bytes calldata signature
    ) external {
        bytes32 hash = _hashTypedDataV4(
            keccak256(abi.encode(RECEIVE_WITH_AUTHORIZATION_TYPEHASH, from, to, value, validAfter, validBefore, nonce))
        );
        require(SignatureChecker.isValidSignatureNow(from, hash, signature), ERC3009InvalidSignature());
        require(to == msg.sender, ERC20InvalidReceiver(to));
        _transferWithAuthorization(from, to, value, validAfter, validBefore, nonce);
    }
}
